using Neo4j.Driver.Bolt;

namespace Neo4j.Driver.Results;

internal class Plan(IReadOnlyDictionary<string, object?> step) : IPlan
{
    public string OperatorType { get; } = step.Get<string>("operatorType") ?? "";

    public IDictionary<string, object> Arguments { get; } = (step.Get<Dictionary<string, object?>>("args") ?? [])!;

    public IList<string> Identifiers { get; } = [.. step.List<string>("identifiers")];

    public IList<IPlan> Children { get; } = [.. step.List<Dictionary<string, object?>>("children").Select(child => new Plan(child))];
}
