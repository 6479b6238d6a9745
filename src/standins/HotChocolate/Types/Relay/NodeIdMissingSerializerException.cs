namespace HotChocolate.Types.Relay;

/// <summary>A Relay id names a type that has no ids of a kind that can be read.</summary>
/// <param name="typeName">The name in the id.</param>
public sealed class NodeIdMissingSerializerException(string typeName)
    : GraphQLException(ErrorBuilder.New()
        .SetMessage($"No serializer registered for type `{typeName}`.")
        .SetExtension(nameof(typeName), typeName)
        .Build());
