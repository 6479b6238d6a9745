using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>
/// Reads literals of one input type as C# values (October 2021, 3.5 to 3.12, Input Coercion). Variables have been replaced
/// by their values, and the literal is known to be there: defaults are the caller's.
/// </summary>
internal abstract class InputCoercer
{
    /// <summary>Hands literals on as they are.</summary>
    public static InputCoercer None { get; } = new Literal();

    /// <summary>Reads a literal.</summary>
    /// <param name="literal">A value without variables.</param>
    /// <param name="path">Where the value stands among the arguments or variables, for errors.</param>
    /// <exception cref="GraphQLException">The literal is not of the type.</exception>
    public object? Coerce(IValueNode literal, Path path) => literal is NullValueNode ? Null(path) : CoerceValue(literal, path);

    /// <summary>What null reads as.</summary>
    protected virtual object? Null(Path path) => null;

    /// <summary>Reads a literal that is not null.</summary>
    protected abstract object? CoerceValue(IValueNode literal, Path path);

    private sealed class Literal : InputCoercer
    {
        protected override object? Null(Path path) => NullValueNode.Default;

        protected override object? CoerceValue(IValueNode literal, Path path) => literal;
    }
}
