namespace HotChocolate.Types;

/// <summary>16-bit whole numbers.</summary>
public sealed class ShortType : IntegerTypeBase<short>
{
    /// <summary>Makes the scalar <c>Short</c>.</summary>
    public ShortType()
        : base("Short", short.MinValue, short.MaxValue, BindingBehavior.Implicit)
    {
        Description = "The `Short` scalar type represents non-fractional signed whole 16-bit numeric values. Short can represent values between -(2^15) and 2^15 - 1.";
    }
}
