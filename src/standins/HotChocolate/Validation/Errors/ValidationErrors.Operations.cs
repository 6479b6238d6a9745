using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <content>Documents and operations (sections 5.1 and 5.2).</content>
internal static partial class ValidationErrors
{
    public static IError TypeSystemDefinitionNotAllowed(IDefinitionNode node)
        => At(node, "A document containing TypeSystemDefinition is invalid for execution.")
            .SpecifiedBy("sec-Executable-Definitions")
            .Build();

    public static IError OperationNotSupported(OperationType operation) => ErrorBuilder.New()
        .SetMessage($"This GraphQL schema does not support `{operation}` operations.")
        .Build();

    public static IError OperationNameNotUnique(OperationDefinitionNode node, string name)
        => At(node, $"The operation name `{name}` is not unique.")
            .SetExtension("operation", name)
            .SpecifiedBy("sec-Operation-Name-Uniqueness")
            .Build();

    public static IError OperationAnonymousMoreThanOne(OperationDefinitionNode node, int operations)
        => At(node, "GraphQL allows a short‐hand form for defining query operations when only that one operation exists in the document.")
            .SetExtension("operations", operations)
            .SpecifiedBy("sec-Lone-Anonymous-Operation")
            .Build();

    public static IError SubscriptionSingleRootField(OperationDefinitionNode node)
        => At(node, "Subscription operations must have exactly one root field.")
            .SpecifiedBy("sec-Single-root-field")
            .Build();

    public static IError SubscriptionNoTopLevelIntrospectionField(OperationDefinitionNode node)
        => At(node, "Subscription must not select an introspection top level field.")
            .SpecifiedBy("sec-Single-root-field")
            .Build();

    public static IError MaxExecutionDepth(OperationDefinitionNode node, int allowed, int detected)
        => At(node, Invariant($"The GraphQL document has an execution depth of {detected} which exceeds the max allowed execution depth of {allowed}."))
            .SetExtension("allowedExecutionDepth", allowed)
            .SetExtension("detectedExecutionDepth", detected)
            .Build();

    public static IError MaxIntrospectionDepth(ISyntaxNode node, Path? path)
        => At(node, "Maximum allowed introspection depth exceeded.")
            .SetPath(path)
            .SetCode("HC0086")
            .Build();

    public static IError IntrospectionNotAllowed(FieldNode node)
        => At(node, "Introspection is not allowed for the current request.")
            .SetExtension("field", node.Name.Value)
            .SetCode("HC0046")
            .Build();
}
