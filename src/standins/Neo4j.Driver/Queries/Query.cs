namespace Neo4j.Driver;

/// <summary>Cypher with parameters.</summary>
public class Query
{
    /// <summary>Makes one without parameters.</summary>
    /// <param name="text">Cypher.</param>
    public Query(string text)
        : this(text, (IDictionary<string, object?>?)null) { }

    /// <summary>Makes one.</summary>
    /// <param name="text">Cypher.</param>
    /// <param name="parameters">A map, or an object whose properties are the parameters.</param>
    public Query(string text, object? parameters)
        : this(text, ParameterMap.From(parameters)) { }

    /// <summary>Makes one.</summary>
    /// <param name="text">Cypher.</param>
    /// <param name="parameters">Names and values.</param>
    public Query(string text, IDictionary<string, object?>? parameters)
    {
        Text = text;
        Parameters = parameters ?? new Dictionary<string, object?>();
    }

    /// <summary>Cypher.</summary>
    public string Text { get; }

    /// <summary>Names and values.</summary>
    public IDictionary<string, object?> Parameters { get; }

    /// <inheritdoc/>
    public override string ToString() => $"`{Text}`, {Parameters.Count} parameters";
}
