namespace HotChocolate;

/// <summary>The usual <see cref="IError"/>.</summary>
public class Error : IError
{
    private const string CodeKey = "code";

    /// <summary>Creates an error; a <paramref name="code"/> is also put into the extensions.</summary>
    /// <exception cref="ArgumentException">The message is empty.</exception>
    public Error(
        string message,
        string? code = null,
        Path? path = null,
        IReadOnlyList<Location>? locations = null,
        IReadOnlyDictionary<string, object?>? extensions = null,
        Exception? exception = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        Message = message;
        Code = code;
        Path = path;
        Locations = locations;
        Extensions = code is null ? extensions : WithEntry(extensions, CodeKey, code);
        Exception = exception;
    }

    /// <inheritdoc/>
    public string Message { get; }

    /// <inheritdoc/>
    public string? Code { get; }

    /// <inheritdoc/>
    public Path? Path { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Location>? Locations { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <inheritdoc/>
    public Exception? Exception { get; }

    /// <inheritdoc/>
    public IError WithMessage(string message) => new Error(message, Code, Path, Locations, Extensions, Exception);

    /// <inheritdoc/>
    public IError WithCode(string? code) => string.IsNullOrEmpty(code)
        ? new Error(Message, null, Path, Locations, WithoutEntry(Extensions, CodeKey), Exception)
        : new Error(Message, code, Path, Locations, Extensions, Exception);

    /// <inheritdoc/>
    public IError WithPath(Path path) => new Error(Message, Code, path, Locations, Extensions, Exception);

    /// <inheritdoc/>
    public IError WithPath(IReadOnlyList<object> path) => WithPath(Path.FromList(path));

    /// <inheritdoc/>
    public IError WithLocations(IReadOnlyList<Location> locations) =>
        new Error(Message, Code, Path, locations, Extensions, Exception);

    /// <inheritdoc/>
    public IError WithExtensions(IReadOnlyDictionary<string, object?>? extensions) =>
        new Error(Message, Code, Path, Locations, extensions, Exception);

    /// <inheritdoc/>
    public IError SetExtension(string key, object? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return new Error(Message, Code, Path, Locations, WithEntry(Extensions, key, value), Exception);
    }

    /// <inheritdoc/>
    public IError RemoveExtension(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return new Error(Message, Code, Path, Locations, WithoutEntry(Extensions, key), Exception);
    }

    /// <inheritdoc/>
    public IError WithException(Exception? exception) =>
        new Error(Message, Code, Path, Locations, Extensions, exception);

    private static IReadOnlyDictionary<string, object?> WithEntry(
        IReadOnlyDictionary<string, object?>? entries, string key, object? value)
    {
        if (entries is not null && entries.TryGetValue(key, out var known) && Equals(known, value))
        {
            return entries;
        }

        return Copy(entries, key, value);
    }

    private static OrderedDictionary<string, object?> Copy(
        IReadOnlyDictionary<string, object?>? entries, string key, object? value) =>
        new(entries ?? new Dictionary<string, object?>()) { [key] = value };

    private static OrderedDictionary<string, object?>? WithoutEntry(
        IReadOnlyDictionary<string, object?>? entries, string key)
    {
        var rest = new OrderedDictionary<string, object?>(entries ?? new Dictionary<string, object?>());
        rest.Remove(key);
        return rest.Count == 0 ? null : rest;
    }
}
