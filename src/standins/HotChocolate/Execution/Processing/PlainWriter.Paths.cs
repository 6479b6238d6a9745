using HotChocolate.Execution.Compilation;

namespace HotChocolate.Execution.Processing;

internal sealed partial class PlainWriter
{
    private ref Step StepAt(int depth)
    {
        if (depth == _steps.Length)
        {
            Array.Resize(ref _steps, depth * 2);
        }

        return ref _steps[depth];
    }

    private Path PathAt(int depth)
    {
        var path = _target.PathOf(_index);
        foreach (var step in _steps.AsSpan(0, depth))
        {
            path = step.Name is null ? path.Append(step.Index) : path.Append(step.Name);
        }

        return path;
    }

    /// <returns>False, as the value of the field is not written.</returns>
    private bool Report(IError error, Selection selection, int depth)
    {
        scope.Errors.Add(error, selection.Node, PathAt(depth));
        return false;
    }

    /// <summary>A step on the way to the value: a field, or an item of a list.</summary>
    private readonly record struct Step(string? Name, int Index);
}
