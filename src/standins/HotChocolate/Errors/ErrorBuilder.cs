using HotChocolate.Language;

namespace HotChocolate;

/// <summary>The usual <see cref="IErrorBuilder"/>.</summary>
public class ErrorBuilder : IErrorBuilder
{
    private readonly List<Location> _locations = [];
    private readonly OrderedDictionary<string, object?> _extensions = [];
    private string? _message;
    private string? _code;
    private Path? _path;
    private Exception? _exception;

    /// <summary>Starts an error.</summary>
    public static ErrorBuilder New() => new();

    /// <summary>Starts from a copy of <paramref name="error"/>.</summary>
    public static ErrorBuilder FromError(IError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        var builder = new ErrorBuilder
        {
            _message = error.Message, _code = error.Code, _path = error.Path, _exception = error.Exception,
        };
        builder._locations.AddRange(error.Locations ?? []);
        foreach (var (key, value) in error.Extensions ?? new Dictionary<string, object?>())
        {
            builder._extensions[key] = value;
        }

        return builder;
    }

    /// <inheritdoc/>
    public IErrorBuilder SetMessage(string message)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        _message = message;
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder SetCode(string? code)
    {
        _code = string.IsNullOrEmpty(code) ? null : code;
        return _code is null ? this : SetExtension("code", _code);
    }

    /// <inheritdoc/>
    public IErrorBuilder SetPath(IReadOnlyList<object>? path) => SetPath(path is null ? null : Path.FromList(path));

    /// <inheritdoc/>
    public IErrorBuilder SetPath(Path? path)
    {
        _path = path;
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder AddLocation(Location location)
    {
        _locations.Add(location);
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder AddLocation(int line, int column) => AddLocation(new Location(line, column));

    /// <inheritdoc/>
    public IErrorBuilder AddLocation(ISyntaxNode syntaxNode)
    {
        ArgumentNullException.ThrowIfNull(syntaxNode);
        return syntaxNode.Location is { } location ? AddLocation(location.Line, location.Column) : this;
    }

    /// <inheritdoc/>
    public IErrorBuilder ClearLocations()
    {
        _locations.Clear();
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder SetException(Exception? exception)
    {
        _exception = exception;
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder SetExtension(string key, object? value)
    {
        _extensions[key] = value;
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder RemoveExtension(string key)
    {
        _extensions.Remove(key);
        return this;
    }

    /// <inheritdoc/>
    public IErrorBuilder ClearExtensions()
    {
        _extensions.Clear();
        return this;
    }

    /// <inheritdoc/>
    public IError Build() => new Error(
        _message ?? throw new InvalidOperationException("An error needs a message."),
        _code,
        _path,
        _locations.Count == 0 ? null : [.. _locations],
        _extensions.Count == 0 ? null : new OrderedDictionary<string, object?>(_extensions),
        _exception);
}
