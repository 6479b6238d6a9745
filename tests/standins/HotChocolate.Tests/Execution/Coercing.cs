using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Tests;

/// <summary>Arguments whose values come as the text of their literals.</summary>
internal sealed class Coercing : InputCoercer
{
    public static InputField Argument(string name, IType type, IValueNode? defaultValue = null) =>
        new(name, null, type) { Coercer = new Coercing(), DefaultValue = defaultValue };

    protected override object? CoerceValue(IValueNode literal, Path path) =>
        literal is NullValueNode ? null : literal is StringValueNode { Value: "unfit" }
            ? throw new GraphQLException(ErrorBuilder.New().SetMessage("Does not fit.").SetPath(path).Build())
            : literal.ToString(indented: false);
}
