namespace HotChocolate.Types;

/// <summary>32-bit whole numbers (October 2021, 3.5.1).</summary>
public sealed class IntType : IntegerTypeBase<int>
{
    /// <summary>Makes the scalar <c>Int</c>.</summary>
    public IntType()
        : base("Int", int.MinValue, int.MaxValue, BindingBehavior.Implicit)
    {
    }
}
