using System.Collections.Immutable;
using HotChocolate.Execution.Compilation;

namespace HotChocolate.Execution.Processing;

/// <summary>A field whose resolver is not done.</summary>
/// <param name="Task">What it waits for.</param>
/// <param name="Selection">The field.</param>
/// <param name="Place">Where its value goes.</param>
/// <param name="Context">The context, where the resolver still has it.</param>
/// <param name="ScopedContextData">The values for everything below, where it has not.</param>
internal record struct WaitingField(
    Task Task, Selection Selection, int Place, FieldContext? Context, IImmutableDictionary<string, object?> ScopedContextData)
{
    /// <summary>How often it was looked at whether the resolver is done.</summary>
    public int Looks { get; set; }

    /// <summary>The resolver's value, or its exception thrown again.</summary>
    public readonly object? TakeResult() =>
        Selection.Field.TaskResolver is { } resolver ? resolver.Take(Task) : ((Task<object?>)Task).GetAwaiter().GetResult();
}
