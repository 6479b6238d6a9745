namespace NatoGraph.GraphQL.Limits;

/// <summary>How much an operation or fragment selects, with what it spreads.</summary>
/// <param name="Depth">How many levels of fields nest, introspection aside.</param>
/// <param name="Aliases">How many fields have an alias.</param>
/// <param name="RootFields">How many fields stand at the top.</param>
internal readonly record struct Extent(int Depth, int Aliases, int RootFields)
{
    // Fragments that spread fragments twice can select more than any number holds.
    private const int Endless = 1 << 29;

    /// <summary>This and a fragment that is spread some levels below its top.</summary>
    public Extent With(Extent fragment, int depth) => new(
        Math.Max(Depth, Sum(depth, fragment.Depth)),
        Sum(Aliases, fragment.Aliases),
        depth == 0 ? Sum(RootFields, fragment.RootFields) : RootFields);

    private static int Sum(int left, int right) => Math.Min(Endless, left + right);
}
