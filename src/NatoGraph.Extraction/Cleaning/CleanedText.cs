using System.Collections.Immutable;
using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Cleaning;

/// <summary>A stored text and what of it is not the article's own prose.</summary>
/// <param name="Text">The text as it came.</param>
/// <param name="Removed">The ranges set aside, in order, none touching another, each with its <see cref="RemovalReason"/>.</param>
/// <param name="Datelines">Datelines: set aside as prose, of use as dates.</param>
internal sealed record CleanedText(string Text, ImmutableArray<RemovedRange> Removed, ImmutableArray<Dateline> Datelines);
