using System.Text;

namespace HotChocolate.Language;

/// <summary>Collects printed GraphQL and keeps its indentation.</summary>
/// <param name="indented">False to print everything on a single line.</param>
internal sealed class SyntaxWriter(bool indented)
{
    private const int IndentWidth = 2;
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Gets a value indicating whether lines are broken and indented.</summary>
    public bool Indented => indented;

    /// <summary>Writes text as it is.</summary>
    public SyntaxWriter Write(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Writes one character as it is.</summary>
    public SyntaxWriter Write(char character)
    {
        _text.Append(character);
        return this;
    }

    /// <summary>Begins the next line, or writes a space where nothing is indented.</summary>
    public SyntaxWriter BreakLine() => indented ? NewLine() : Write(' ');

    /// <summary>Begins the next line at the current depth.</summary>
    public SyntaxWriter NewLine()
    {
        _text.Append('\n').Append(' ', indented ? _depth * IndentWidth : 0);
        return this;
    }

    /// <summary>Separates two definitions of a document.</summary>
    public SyntaxWriter BreakParagraph() => Write(indented ? "\n\n" : " ");

    /// <summary>Writes each item with an action, and a separator between them.</summary>
    public SyntaxWriter WriteMany<T>(IReadOnlyList<T> items, string separator, Action<T> write)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                Write(separator);
            }

            write(items[i]);
        }

        return this;
    }

    /// <summary>Writes items between braces, each on a line of its own one step deeper.</summary>
    public SyntaxWriter WriteBlock<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Write('{');
        _depth++;
        foreach (var item in items)
        {
            BreakLine();
            write(item);
        }

        _depth--;
        return BreakLine().Write('}');
    }

    /// <inheritdoc />
    public override string ToString() => _text.ToString();
}
