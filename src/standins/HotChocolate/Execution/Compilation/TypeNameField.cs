using HotChocolate.Types;

namespace HotChocolate.Execution.Compilation;

/// <summary>The field that every object has beside those its type lists (October 2021, 4.4).</summary>
internal static class TypeNameField
{
    public const string Name = "__typename";

    public static OutputField Of(ObjectType type, Schema schema)
    {
        var name = type.Name;
        var text = schema.TryGetType("String", out var known) ? known : (INamedType)type;
        return new OutputField(Name, "The name of the object's type.", new NonNullType(text)) { Member = _ => name };
    }
}
