using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Printing;

/// <summary>
/// A schema as a document: the root types, then types by kind and within a kind by name, then directives, then scalars.
/// What every GraphQL implementation has is left out.
/// </summary>
internal static class SchemaPrinter
{
    public static string Print(Schema schema) => ToDocument(schema).ToString(indented: true);

    public static DocumentNode ToDocument(Schema schema)
    {
        var types = schema.Types
            .Where(type => type is not ScalarType && !IsIntrospection(type))
            .OrderBy(type => (int)type.Kind)
            .ThenBy(type => type.Name, StringComparer.Ordinal)
            .Select(DefinitionPrinter.Define);
        var directives = schema.DirectiveTypes
            .Where(directive => !directive.IsBuiltIn)
            .OrderBy(directive => directive.Name, StringComparer.Ordinal)
            .Select(DefinitionPrinter.Define);
        var scalars = schema.Types.OfType<ScalarType>()
            .Where(scalar => !SpecifiedScalars.Names.Contains(scalar.Name))
            .OrderBy(scalar => scalar.Name, StringComparer.Ordinal)
            .Select(DefinitionPrinter.Define);
        return new DocumentNode([DefineRoots(schema), .. types, .. directives, .. scalars]);
    }

    private static bool IsIntrospection(INamedType type) => type.Name.StartsWith("__", StringComparison.Ordinal);

    private static SchemaDefinitionNode DefineRoots(Schema schema)
    {
        List<OperationTypeDefinitionNode> operations = [Root(OperationType.Query, schema.QueryType)];
        if (schema.MutationType is { } mutation)
        {
            operations.Add(Root(OperationType.Mutation, mutation));
        }

        if (schema.SubscriptionType is { } subscription)
        {
            operations.Add(Root(OperationType.Subscription, subscription));
        }

        return new SchemaDefinitionNode(null, null, [], operations);
    }

    private static OperationTypeDefinitionNode Root(OperationType operation, ObjectType type) =>
        new(null, operation, new NamedTypeNode(type.Name));
}
