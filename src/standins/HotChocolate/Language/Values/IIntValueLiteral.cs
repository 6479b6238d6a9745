namespace HotChocolate.Language;

/// <summary>An integer literal, read in the width the caller needs.</summary>
public interface IIntValueLiteral : IFloatValueLiteral
{
    /// <summary>Reads the literal as <see cref="byte" />.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidFormatException">The literal is out of range.</exception>
    byte ToByte();

    /// <summary>Reads the literal as <see cref="short" />.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidFormatException">The literal is out of range.</exception>
    short ToInt16();

    /// <summary>Reads the literal as <see cref="int" />.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidFormatException">The literal is out of range.</exception>
    int ToInt32();

    /// <summary>Reads the literal as <see cref="long" />.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidFormatException">The literal is out of range.</exception>
    long ToInt64();

    /// <summary>Reads the literal as <see cref="sbyte" />.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidFormatException">The literal is out of range.</exception>
    sbyte ToSByte();

    /// <summary>Reads the literal as <see cref="ushort" />.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidFormatException">The literal is out of range.</exception>
    ushort ToUInt16();

    /// <summary>Reads the literal as <see cref="uint" />.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidFormatException">The literal is out of range.</exception>
    uint ToUInt32();

    /// <summary>Reads the literal as <see cref="ulong" />.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidFormatException">The literal is out of range.</exception>
    ulong ToUInt64();
}
