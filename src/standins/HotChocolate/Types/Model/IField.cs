namespace HotChocolate.Types;

/// <summary>A named part of a type.</summary>
internal interface IField
{
    string Name { get; }

    string? Description { get; }

    string? DeprecationReason { get; }

    bool IsDeprecated { get; }
}
