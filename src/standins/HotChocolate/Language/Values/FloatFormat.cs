namespace HotChocolate.Language;

/// <summary>How a floating-point literal is written (section 2.9.2).</summary>
public enum FloatFormat
{
    /// <summary>With a fraction, without an exponent.</summary>
    FixedPoint = 0,

    /// <summary>With an exponent.</summary>
    Exponential = 1,
}
