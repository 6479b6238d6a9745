namespace HotChocolate;

/// <summary>One entry of a response's <c>errors</c> list. Immutable: every <c>With</c> member gives a changed copy.</summary>
/// <remarks>https://spec.graphql.org/October2021/#sec-Errors</remarks>
public interface IError
{
    /// <summary>What went wrong, for a reader of the response.</summary>
    string Message { get; }

    /// <summary>A stable code a program can test for; written to the extensions as <c>code</c>.</summary>
    string? Code { get; }

    /// <summary>The response field that failed, or null when the whole request did.</summary>
    Path? Path { get; }

    /// <summary>The places in the query text that the error is about.</summary>
    IReadOnlyList<Location>? Locations { get; }

    /// <summary>Further values for the client.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>The exception behind the error; never sent to the client.</summary>
    Exception? Exception { get; }

    /// <summary>A copy with another message.</summary>
    IError WithMessage(string message);

    /// <summary>A copy with another code; null or empty removes the code.</summary>
    IError WithCode(string? code);

    /// <summary>A copy with another path.</summary>
    IError WithPath(Path path);

    /// <summary>A copy with another path, given as names and indexes.</summary>
    IError WithPath(IReadOnlyList<object> path);

    /// <summary>A copy with other locations.</summary>
    IError WithLocations(IReadOnlyList<Location> locations);

    /// <summary>A copy with other extensions.</summary>
    IError WithExtensions(IReadOnlyDictionary<string, object?>? extensions);

    /// <summary>A copy with one extension added or replaced.</summary>
    IError SetExtension(string key, object? value);

    /// <summary>A copy without one extension.</summary>
    IError RemoveExtension(string key);

    /// <summary>A copy with another exception behind it.</summary>
    IError WithException(Exception? exception);
}
