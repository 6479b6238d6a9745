namespace HotChocolate.Types;

/// <summary>Whole numbers from 0 to 255.</summary>
public sealed class ByteType : IntegerTypeBase<byte>
{
    /// <summary>Makes the scalar <c>Byte</c>.</summary>
    public ByteType()
        : base("Byte", byte.MinValue, byte.MaxValue, BindingBehavior.Implicit)
    {
        Description = "The `Byte` scalar type represents non-fractional whole numeric values. Byte can represent values between 0 and 255.";
    }
}
