using System.Collections.Immutable;

namespace NatoGraph.Storage.Reading;

/// <summary>Which part of an ordered list is asked for (Relay cursor connections). Cursors are the store's own and survive inserts.</summary>
/// <param name="First">How many from the front.</param>
/// <param name="After">Only what comes after this cursor.</param>
/// <param name="Last">How many from the back.</param>
/// <param name="Before">Only what comes before this cursor.</param>
/// <param name="CountTotal">Whether <see cref="Page{T}.TotalCount"/> is wanted.</param>
public readonly record struct PageRequest(int? First = null, string? After = null, int? Last = null, string? Before = null, bool CountTotal = false);

/// <summary>An item and where it stands.</summary>
/// <param name="Node">The item.</param>
/// <param name="Cursor">Opaque; names the item's place in the order, not its number.</param>
public readonly record struct Edge<T>(T Node, string Cursor);

/// <summary>A part of an ordered list.</summary>
/// <param name="Edges">The items asked for, in order.</param>
/// <param name="HasNext">Whether more follow.</param>
/// <param name="HasPrevious">Whether more come before.</param>
/// <param name="TotalCount">How many there are in all, where asked for.</param>
public sealed record Page<T>(ImmutableArray<Edge<T>> Edges, bool HasNext, bool HasPrevious, int? TotalCount);
