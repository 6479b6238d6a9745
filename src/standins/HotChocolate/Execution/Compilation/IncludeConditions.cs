using HotChocolate.Language;

namespace HotChocolate.Execution.Compilation;

/// <summary>
/// The conditions that <c>@skip</c> and <c>@include</c> put on the selections of an operation, each a bit, so that a request
/// works them out once and a selection needs one comparison (October 2021, 3.13.1 and 3.13.2).
/// </summary>
internal sealed class IncludeConditions
{
    /// <summary>What a selection with no conditions asks for.</summary>
    public const ulong None = 0;

    private const int MaxConditions = 64;
    private readonly List<Condition> _conditions = [];

    public bool IsEmpty => _conditions.Count == 0;

    /// <summary>Gathers the conditions of everything below <paramref name="node"/>.</summary>
    /// <exception cref="GraphQLException">There are more than 64 different ones.</exception>
    public void Gather(ISyntaxNode node)
    {
        if (node is DirectiveNode directive && Read(directive) is { Variable: not null } condition
            && !_conditions.Contains(condition))
        {
            _conditions.Add(_conditions.Count < MaxConditions ? condition : throw ExecutionErrors.TooManyConditions(MaxConditions));
        }

        foreach (var child in node.GetNodes())
        {
            Gather(child);
        }
    }

    /// <summary>What a selection's directives ask for.</summary>
    /// <returns>The bits that must all be set; <see langword="null"/> where the selection can never be included.</returns>
    public ulong? MaskOf(IReadOnlyList<DirectiveNode> directives)
    {
        var mask = None;
        foreach (var directive in directives)
        {
            if (Read(directive) is not { } condition)
            {
                continue;
            }

            if (condition.Variable is not null)
            {
                mask |= 1UL << _conditions.IndexOf(condition);
            }
            else if (!condition.Expected)
            {
                return null;
            }
        }

        return mask;
    }

    /// <summary>The bits of the conditions that hold with these variables.</summary>
    public ulong Evaluate(VariableValues variables)
    {
        var flags = None;
        for (var i = 0; i < _conditions.Count; i++)
        {
            var given = variables.TryGet(_conditions[i].Variable!, out var literal) && literal is BooleanValueNode { Value: true };
            flags |= given == _conditions[i].Expected ? 1UL << i : 0;
        }

        return flags;
    }

    private static Condition? Read(DirectiveNode directive)
    {
        var include = directive.Name.Value == "include";
        if (!include && directive.Name.Value != "skip")
        {
            return null;
        }

        return directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value switch
        {
            VariableNode variable => new Condition(variable.Name.Value, include),
            BooleanValueNode literal => new Condition(null, literal.Value == include),
            _ => null,
        };
    }

    /// <summary>A variable that must have a value; without a variable, whether the selection is included at all.</summary>
    private readonly record struct Condition(string? Variable, bool Expected);
}
