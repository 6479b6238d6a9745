namespace HotChocolate.Language;

/// <summary>A literal whose source text can be read as UTF-8.</summary>
public interface IHasSpan
{
    /// <summary>Reads the literal's text.</summary>
    /// <returns>The text in UTF-8; for a string its value, without quotes and escapes.</returns>
    ReadOnlySpan<byte> AsSpan();
}
