namespace Neo4j.Driver;

/// <summary>A step of how a query would be carried out.</summary>
public interface IPlan
{
    /// <summary>What the step does.</summary>
    string OperatorType { get; }

    /// <summary>With what.</summary>
    IDictionary<string, object> Arguments { get; }

    /// <summary>Which variables it has.</summary>
    IList<string> Identifiers { get; }

    /// <summary>The steps that feed it.</summary>
    IList<IPlan> Children { get; }
}
