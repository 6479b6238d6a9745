using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Storage.Writing;

/// <summary>What changed among the forms when those of an article were written.</summary>
/// <param name="Keys">The blocking keys of every form that the article names, or named before: where to resolve anew.</param>
/// <param name="Orphans">Entities of forms that no current article has any more; they go unless another form leads to them.</param>
public sealed record FormsChange(ImmutableArray<string> Keys, ImmutableArray<NodeId> Orphans);
