namespace HotChocolate.Language;

/// <summary>A number literal that can be read as a floating-point number.</summary>
public interface IFloatValueLiteral : IHasSpan
{
    /// <summary>Reads the literal as a single.</summary>
    /// <returns>The nearest single.</returns>
    /// <exception cref="InvalidFormatException">The literal is out of range.</exception>
    float ToSingle();

    /// <summary>Reads the literal as a double.</summary>
    /// <returns>The nearest double.</returns>
    /// <exception cref="InvalidFormatException">The literal is out of range.</exception>
    double ToDouble();

    /// <summary>Reads the literal as a decimal.</summary>
    /// <returns>The nearest decimal.</returns>
    /// <exception cref="InvalidFormatException">The literal is out of range.</exception>
    decimal ToDecimal();
}
