using System.Globalization;
using HotChocolate.Language;

namespace NatoGraph.GraphQL.Errors;

/// <summary>What is said to a client whose document asks for too much.</summary>
internal static class LimitErrors
{
    public static IError TooDeep(OperationDefinitionNode operation, int found, int allowed) =>
        Exceeded(operation, ErrorCodes.TooDeep, "levels of fields", found, allowed);

    public static IError TooManyAliases(OperationDefinitionNode operation, int found, int allowed) =>
        Exceeded(operation, ErrorCodes.TooManyAliases, "aliases", found, allowed);

    public static IError TooManyRootFields(OperationDefinitionNode operation, int found, int allowed) =>
        Exceeded(operation, ErrorCodes.TooManyRootFields, "fields at its root", found, allowed);

    private static IError Exceeded(OperationDefinitionNode operation, string code, string what, int found, int allowed) =>
        ErrorBuilder.New()
            .SetMessage(string.Create(CultureInfo.InvariantCulture, $"An operation may have {allowed} {what}; this one has {found}. Ask for less, or in several requests."))
            .SetCode(code)
            .AddLocation(operation)
            .Build();
}
