using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using HotChocolate.Execution.Compilation;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Processing;

/// <summary>A field of one object while its resolver works on it.</summary>
internal sealed class FieldContext(ExecutionScope scope, ObjectNode target, int index) : IResolverContext
{
    private InputFieldValue[]? _arguments;
    private ConfiguredValueTaskAwaitable<object?>.ConfiguredValueTaskAwaiter _pending;
    private Action<FieldContext>? _report;

    /// <summary>The object that the value goes into.</summary>
    public ObjectNode Target { get; } = target;

    /// <summary>The value's place in the object.</summary>
    public int Index { get; } = index;

    public Selection Selection => Target.Fields.Selections[Index];

    public Path Path => Target.PathOf(Index);

    public string ResponseName => Selection.ResponseName;

    public bool HasErrors { get; private set; }

    public IServiceProvider Services { get; set; } = scope.Services;

    public IServiceProvider RequestServices => scope.Services;

    public IDictionary<string, object?> ContextData => scope.ContextData;

    public IImmutableDictionary<string, object?> ScopedContextData { get; set; } = target.ScopedContextData;

    public IImmutableDictionary<string, object?> LocalContextData { get; set; } = ImmutableDictionary<string, object?>.Empty;

    public CancellationToken RequestAborted => scope.CancellationToken;

    public ISchema Schema => scope.Schema;

    /// <summary>The arguments in the order of the field's declaration.</summary>
    public InputFieldValue[] Arguments => _arguments ??= scope.ArgumentsOf(Selection.Arguments);

    public T Parent<T>() => Target.Value switch
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
        ReferenceEquals(Services, scope.Services) ? scope.DataLoader<T>() : Service<T>();

    public void ReportError(string errorMessage) => ReportError(ErrorBuilder.New().SetMessage(errorMessage).Build());

    public void ReportError(IError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        HasErrors = true;
        scope.Errors.Add(error, Selection.Node, Path);
    }

    public bool Selects(string fieldName) =>
        Selection.NamedType.IsComposite() && scope.Schema.GetPossibleTypes(Selection.NamedType).Any(type => Selects(type, fieldName));

    /// <summary>Whether the resolver that is waited for is done.</summary>
    public bool IsDone => _pending.IsCompleted;

    /// <summary>How often it was looked at whether the resolver is done.</summary>
    public int Looks { get; set; }

    /// <summary>Takes note of what the resolver waits for.</summary>
    public void Await(ValueTask<object?> pending) => _pending = pending.ConfigureAwait(false).GetAwaiter();

    /// <summary>Has <paramref name="report"/> called once the resolver is done, on whatever thread that is.</summary>
    public void Watch(Action<FieldContext> report)
    {
        _report = report;
        _pending.UnsafeOnCompleted(OnCompleted);
    }

    /// <summary>The resolver's value, or its exception thrown again.</summary>
    public object? TakeResult() => _pending.GetResult();

    private bool Selects(ObjectType type, string fieldName) => Selection.ChildrenFor(type).Selections.Any(
        child => child.Field.Name == fieldName && (!child.IsConditional || child.IsIncluded(scope.Conditions)));

    private void OnCompleted() => _report!(this);

    private InputFieldValue Argument(string name)
    {
        var position = Selection.Arguments.IndexOf(name);
        return position >= 0
            ? Arguments[position]
            : throw new ArgumentException($"There was no argument with the name `{name}` found on the field `{Selection.Field.Name}`.", nameof(name));
    }
}
