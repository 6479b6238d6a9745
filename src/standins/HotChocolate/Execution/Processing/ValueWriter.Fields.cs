using System.Collections.Immutable;
using HotChocolate.Execution.Compilation;

namespace HotChocolate.Execution.Processing;

internal sealed partial class ValueWriter
{
    private bool WriteField(Selection selection, object parent, int depth)
    {
        try
        {
            return selection.Member is { } member
                ? Write(selection, selection.Type, member(parent), depth)
                : Resolve(selection, parent, depth);
        }
        catch (Exception exception)
        {
            return Fail(selection, exception, depth);
        }
    }

    private bool Resolve(Selection selection, object parent, int depth)
    {
        var (definition, context) = (selection.Field, ContextFor(selection, parent, depth));
        if (definition.TaskResolver is { } later)
        {
            var task = later.Begin(context);
            return task.IsCompleted ? WriteResolved(selection, context, later.Take(task), depth) : Wait(selection, context, task, depth);
        }

        if (definition.PureResolver is { } pure)
        {
            return WriteResolved(selection, context, pure(context), depth);
        }

        var value = definition.Resolver!(context);
        return value.IsCompleted
            ? WriteResolved(selection, context, value.GetAwaiter().GetResult(), depth)
            : Wait(selection, context, value.AsTask(), depth);
    }

    /// <remarks>Most resolvers are done with their context when they return, so that the next one can have it.</remarks>
    private FieldContext ContextFor(Selection selection, object parent, int depth)
    {
        if (selection.Field.KeepsContext)
        {
            return new FieldContext(_scope, selection, parent, _scoped, PathAt(depth));
        }

        _passing.Begin(selection, parent, _scoped, this, depth);
        return _passing;
    }

    private bool Wait(Selection selection, FieldContext context, Task task, int depth)
    {
        waiting.Add(new WaitingField(task, selection, depth == 0 ? _text : WaitAt(depth), selection.Field.KeepsContext ? context : null, _scoped));
        return true;
    }

    private bool WriteResolved(Selection selection, FieldContext context, object? value, int depth) =>
        WriteResolved(selection, value, context.HasErrors, context.ScopedContextData, depth);

    private bool WriteResolved(Selection selection, object? value, bool hasErrors, IImmutableDictionary<string, object?> scoped, int depth)
    {
        if (value is null && hasErrors)
        {
            return WriteNull(!selection.IsNonNull);
        }

        var around = _scoped;
        _scoped = scoped;
        try
        {
            return Write(selection, selection.Type, value, depth);
        }
        finally
        {
            _scoped = around;
        }
    }

    private bool Fail(Selection selection, Exception exception, int depth)
    {
        if (exception is OperationCanceledException)
        {
            _scope.CancellationToken.ThrowIfCancellationRequested();
        }

        _scope.Errors.Add(exception, selection.Node, PathAt(depth));
        TakeBack(depth);
        return WriteNull(!selection.IsNonNull);
    }

    /// <returns>False, as the value of the field is not written.</returns>
    private bool Report(IError error, Selection selection, int depth)
    {
        _scope.Errors.Add(error, selection.Node, PathAt(depth));
        return false;
    }
}
