namespace HotChocolate.Building;

/// <summary>Which object the member is called on that gives a field's value.</summary>
/// <param name="Type">The C# type of the object; <see langword="null"/> where no value is given at all.</param>
/// <param name="IsParent">Whether it is the object whose field it is, rather than one made for the purpose.</param>
internal readonly record struct ResolverSource(Type? Type, bool IsParent)
{
    public static ResolverSource None => default;

    public bool IsNone => Type is null;

    public static ResolverSource Parent(Type type) => new(type, IsParent: true);

    public static ResolverSource Made(Type type) => new(type, IsParent: false);
}
