namespace HotChocolate.AspNetCore.Serialization;

/// <summary>How responses are written.</summary>
public struct HttpResponseFormatterOptions
{
    /// <summary>What clients get that do not say what they take.</summary>
    public HttpTransportVersion HttpTransportVersion { get; set; }
}
