namespace HotChocolate.Language;

/// <summary>A source text is not GraphQL, or exceeds the parser's limits.</summary>
public sealed class SyntaxException : Exception
{
    /// <summary>Initialises the error.</summary>
    internal SyntaxException(string message, int position, int line, int column)
        : base(message)
    {
        Position = position;
        Line = line;
        Column = column;
    }

    /// <summary>Gets the index in the UTF-8 source of the byte where reading stopped.</summary>
    public int Position { get; }

    /// <summary>Gets the line of that byte, counted from 1.</summary>
    public int Line { get; }

    /// <summary>Gets the column of that byte, counted from 1.</summary>
    public int Column { get; }
}
