namespace HotChocolate.Types.Relay;

/// <summary>A Relay id is malformed.</summary>
/// <param name="originalValue">What was read.</param>
public sealed class NodeIdInvalidFormatException(object originalValue)
    : GraphQLException(ErrorBuilder.New()
        .SetMessage("The node ID string has an invalid format.")
        .SetExtension(nameof(originalValue), originalValue?.ToString())
        .Build());
