namespace HotChocolate.Types;

/// <summary>64-bit whole numbers.</summary>
public sealed class LongType : IntegerTypeBase<long>
{
    /// <summary>Makes the scalar <c>Long</c>.</summary>
    public LongType()
        : base("Long", long.MinValue, long.MaxValue, BindingBehavior.Implicit)
    {
        Description = "The `Long` scalar type represents non-fractional signed whole 64-bit numeric values. Long can represent values between -(2^63) and 2^63 - 1.";
    }
}
