using System.Collections.Immutable;
using NatoGraph.Domain.Resolution;

namespace NatoGraph.Storage.Writing;

/// <summary>A form and the keys under which it can meet others.</summary>
/// <param name="Form">The form.</param>
/// <param name="BlockingKeys">The keys of <see cref="Resolver.BlockingKeysOf"/>.</param>
public sealed record KeyedForm(EntityForm Form, ImmutableArray<string> BlockingKeys);
