namespace NatoGraph.GraphQL.Limits;

/// <summary>What a request may ask for, at most. The defaults suit a public endpoint.</summary>
public sealed record QueryLimits
{
    /// <summary>How many items of a list come where the client does not say.</summary>
    public const int UsualPageSize = 20;

    /// <summary>How many items of a list may be asked for at once, <see cref="UsualPageSize"/> or more; beyond that <c>HC0051</c>.</summary>
    public int PageSize { get; init; } = 100;

    /// <summary>How many levels of fields an operation may nest, introspection aside; beyond that <c>TOO_DEEP</c>.</summary>
    public int Depth { get; init; } = 15;

    /// <summary>How many aliases an operation may use, fragments included; beyond that <c>TOO_MANY_ALIASES</c>.</summary>
    public int Aliases { get; init; } = 50;

    /// <summary>How many fields an operation may ask of its root type; beyond that <c>TOO_MANY_ROOT_FIELDS</c>.</summary>
    public int RootFields { get; init; } = 20;

    /// <summary>How many fields a document may select; beyond that a syntax error (<c>HC0011</c>).</summary>
    public int Fields { get; init; } = 1_000;

    /// <summary>How many tokens a document may have; beyond that a syntax error (<c>HC0011</c>).</summary>
    public int Tokens { get; init; } = 10_000;

    /// <summary>What the resolvers of an operation may cost, each that asks the store 10; beyond that <c>HC0047</c>.</summary>
    public double FieldCost { get; init; } = 20_000;

    /// <summary>How many objects an operation may ask for, pages taken as full; beyond that <c>HC0047</c>.</summary>
    public double TypeCost { get; init; } = 20_000;

    /// <summary>How long a request may take; beyond that <c>HC0045</c>.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether clients may ask what the schema is; where not, <c>HC0046</c>.</summary>
    public bool AllowsIntrospection { get; init; } = true;
}
