using System.Collections.Immutable;
using HotChocolate.Execution.Compilation;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Processing;

/// <summary>A field of one object while its resolver works on it.</summary>
internal sealed class FieldContext : IResolverContext
{
    private readonly ExecutionScope _scope;
    private InputFieldValue[]? _arguments;
    private IServiceProvider? _services;
    private IImmutableDictionary<string, object?>? _localContextData;
    private readonly Path? _path;
    private ValueWriter? _writer;
    private int _depth;

    /// <summary>A context for one field after the other, none of which keeps it.</summary>
    public FieldContext(ExecutionScope scope) => _scope = scope;

    /// <summary>A context for one field, which may keep it.</summary>
    public FieldContext(ExecutionScope scope, Selection selection, object parent, IImmutableDictionary<string, object?> scopedContextData, Path path)
        : this(scope) =>
        (Selection, Value, ScopedContextData, _path) = (selection, parent, scopedContextData, path);

    public Selection Selection { get; private set; } = null!;

    /// <summary>The C# object that the field is read from.</summary>
    public object Value { get; private set; } = null!;

    public Path Path => _path ?? _writer!.PathAt(_depth);

    public string ResponseName => Selection.ResponseName;

    public bool HasErrors { get; private set; }

    public IServiceProvider Services
    {
        get => _services ?? _scope.Services;
        set => _services = value;
    }

    public IServiceProvider RequestServices => _scope.Services;

    public IDictionary<string, object?> ContextData => _scope.ContextData;

    public IImmutableDictionary<string, object?> ScopedContextData { get; set; } = ImmutableDictionary<string, object?>.Empty;

    public IImmutableDictionary<string, object?> LocalContextData
    {
        get => _localContextData ?? ImmutableDictionary<string, object?>.Empty;
        set => _localContextData = value;
    }

    public CancellationToken RequestAborted => _scope.CancellationToken;

    public ISchema Schema => _scope.Schema;

    /// <summary>The arguments in the order of the field's declaration.</summary>
    public InputFieldValue[] Arguments => _arguments ??= _scope.ArgumentsOf(Selection.Arguments);

    /// <summary>Begins another field. What the one before might have kept for itself is forgotten.</summary>
    /// <param name="selection">The field.</param>
    /// <param name="parent">The object that it is read from.</param>
    /// <param name="scopedContextData">The values for it and everything below.</param>
    /// <param name="writer">Knows where it stands.</param>
    /// <param name="depth">Which of the writer's steps leads there.</param>
    public void Begin(Selection selection, object parent, IImmutableDictionary<string, object?> scopedContextData, ValueWriter writer, int depth)
    {
        (Selection, Value, ScopedContextData) = (selection, parent, scopedContextData);
        (_writer, _depth, _arguments, HasErrors) = (writer, depth, null, false);
    }

    public T Parent<T>() => Value switch
    {
        T parent => parent,
        var other => throw FieldErrors.ParentIsOther(Selection.Field.Name, other.GetType(), typeof(T)),
    };

    public T ArgumentValue<T>(string name)
    {
        var value = Argument(name);
        return value.Value is null ? default! : (T)value.Value;
    }

    public Optional<T> ArgumentOptional<T>(string name)
    {
        var value = Argument(name);
        return value.IsSet ? new Optional<T>((T?)value.Value) : Optional<T>.Empty();
    }

    public T Service<T>() where T : notnull => Services.GetRequiredService<T>();

    public object Service(Type service) => Services.GetRequiredService(service);

    public T DataLoader<T>()
        where T : class, GreenDonut.IDataLoader =>
        _services is null || ReferenceEquals(_services, _scope.Services) ? _scope.DataLoader<T>() : Service<T>();

    public void ReportError(string errorMessage) => ReportError(ErrorBuilder.New().SetMessage(errorMessage).Build());

    public void ReportError(IError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        HasErrors = true;
        _scope.Errors.Add(error, Selection.Node, Path);
    }

    public bool Selects(string fieldName) =>
        Selection.NamedType.IsComposite() && _scope.Schema.GetPossibleTypes(Selection.NamedType).Any(type => Selects(type, fieldName));

    private bool Selects(ObjectType type, string fieldName) => Selection.ChildrenFor(type).Selections.Any(
        child => child.Field.Name == fieldName && (!child.IsConditional || child.IsIncluded(_scope.Conditions)));

    private InputFieldValue Argument(string name)
    {
        var position = Selection.Arguments.IndexOf(name);
        return position >= 0
            ? Arguments[position]
            : throw new ArgumentException($"There was no argument with the name `{name}` found on the field `{Selection.Field.Name}`.", nameof(name));
    }
}
