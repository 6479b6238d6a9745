using System.Collections.Immutable;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Parsing;

namespace NatoGraph.Training.Learning;

/// <summary>A sentence to learn parsing from.</summary>
/// <param name="Input">The sentence.</param>
/// <param name="Heads">The right head of each word, no arcs crossing.</param>
/// <param name="Relations">What each word is to its head.</param>
internal sealed record ParserExample(ParserInput Input, ImmutableArray<int> Heads, ImmutableArray<Relation> Relations);
