using HotChocolate.Language;

namespace HotChocolate;

/// <summary>Puts an error together step by step.</summary>
public interface IErrorBuilder
{
    /// <summary>Sets the message, which every error needs.</summary>
    IErrorBuilder SetMessage(string message);

    /// <summary>Sets the code, also as an extension; null takes it away.</summary>
    IErrorBuilder SetCode(string? code);

    /// <summary>Sets the path, given as names and indexes.</summary>
    IErrorBuilder SetPath(IReadOnlyList<object>? path);

    /// <summary>Sets the path.</summary>
    IErrorBuilder SetPath(Path? path);

    /// <summary>Adds a place in the query text.</summary>
    IErrorBuilder AddLocation(Location location);

    /// <summary>Adds a place in the query text, counted from 1.</summary>
    IErrorBuilder AddLocation(int line, int column);

    /// <summary>Adds the place of a syntax node, where it is known.</summary>
    IErrorBuilder AddLocation(ISyntaxNode syntaxNode);

    /// <summary>Removes all places.</summary>
    IErrorBuilder ClearLocations();

    /// <summary>Sets the exception behind the error.</summary>
    IErrorBuilder SetException(Exception? exception);

    /// <summary>Adds or replaces an extension.</summary>
    IErrorBuilder SetExtension(string key, object? value);

    /// <summary>Removes an extension.</summary>
    IErrorBuilder RemoveExtension(string key);

    /// <summary>Removes all extensions.</summary>
    IErrorBuilder ClearExtensions();

    /// <summary>Builds the error; the builder can go on being used.</summary>
    /// <exception cref="InvalidOperationException">No message was set.</exception>
    IError Build();
}
