using System.Globalization;
using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>
/// All errors of validation: message, places, extensions and the section of the specification that is broken. They are the same
/// as HotChocolate's, as clients may look at them.
/// </summary>
internal static partial class ValidationErrors
{
    private const string Specification = "https://spec.graphql.org/October2021/#";
    private const string Draft = "https://spec.graphql.org/draft/#";
    private const string OneOfProposal = "https://github.com/graphql/graphql-spec/pull/825";

    /// <summary>Validation would take more work than any sensible document needs.</summary>
    public static IError DocumentTooComplex() => ErrorBuilder.New()
        .SetMessage("The GraphQL request document is too complex to be validated.")
        .Build();

    private static IErrorBuilder At(ISyntaxNode node, string message) => ErrorBuilder.New().SetMessage(message).AddNode(node);

    private static IErrorBuilder AddNode(this IErrorBuilder builder, ISyntaxNode node)
        => node.Location is { } location ? builder.AddLocation(location.Line, location.Column) : builder;

    private static IErrorBuilder SpecifiedBy(this IErrorBuilder builder, string section)
        => builder.SetExtension("specifiedBy", Specification + section);

    private static IErrorBuilder SpecifiedByOneOf(this IErrorBuilder builder, string section)
        => builder.SetExtension("specifiedBy", Draft + section).SetExtension("rfc", OneOfProposal);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
