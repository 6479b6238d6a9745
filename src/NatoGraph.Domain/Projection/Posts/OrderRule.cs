namespace NatoGraph.Domain.Projection.Posts;

/// <summary>What makes the order of a succession doubtful: statements that it contradicts, dates too coarse to order, ends that nothing dates.</summary>
internal static class OrderRule
{
    /// <summary>A statement that one follows another who came after, or with a third in between.</summary>
    public static IEnumerable<Diagnostic> Contradicted(IReadOnlyList<PlacedTenure> ordered, StatedLinks links)
    {
        var held = ordered.Where(placed => placed.Draft.IsHeld && placed.Draft.Start is not null).ToArray();
        var places = held.Select((placed, place) => (placed.Draft.Term, place)).ToDictionary(pair => pair.Term, pair => pair.place);
        return
            from link in links.All
            where link.IsAsserted && places.ContainsKey(link.Before) && places.ContainsKey(link.After)
            let step = places[link.After] - places[link.Before]
            where step != 1
            let before = held[places[link.Before]].Tenure
            let after = held[places[link.After]].Tenure
            select new Diagnostic(
                DiagnosticKind.OrderContradicted,
                step < 0 ? [after.Id, before.Id] : [before.Id, after.Id],
                after.From,
                before.Until,
                step < 0
                    ? $"A claim states that {after.Person} followed {before.Person}, who by the dates came later."
                    : $"A claim states that {after.Person} followed {before.Person}, but by the dates others came between.");
    }

    /// <summary>Two beginnings that may be the same day, with no statement of who came first.</summary>
    public static Diagnostic? TooCoarse(PlacedTenure before, PlacedTenure after) =>
        before.Tenure.From is { IsExact: false } left && after.Tenure.From is { } right && left.Agrees(right) && left.Latest > right.Earliest
        && before.Tenure.Successor is not { Basis: LinkBasis.Stated } && before.Tenure.Person != after.Tenure.Person
            ? new(DiagnosticKind.TooCoarse, [before.Tenure.Id, after.Tenure.Id], left, right, $"'{left}' and '{right}' are too coarse to tell which of the two came first.")
            : null;

    /// <summary>A tenure that is over, nobody says since when.</summary>
    public static Diagnostic? EndUnknown(PlacedTenure placed) => placed.Tenure is { Ended: true, Until: null } tenure
        ? new(DiagnosticKind.EndUnknown, [tenure.Id], tenure.From, null, $"{tenure.Person} no longer holds the post, but no claim says since when.")
        : null;
}
