namespace HotChocolate;

/// <summary>Marks a parameter as a service. Registered services are recognised without it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class ServiceAttribute : Attribute
{
    /// <summary>Takes the service by the parameter's type.</summary>
    public ServiceAttribute()
    {
    }

    /// <summary>Takes a keyed service by the parameter's type and a key.</summary>
    /// <param name="key">The service's key.</param>
    public ServiceAttribute(string key) => Key = key;

    /// <summary>The service's key, where it has one.</summary>
    public string? Key { get; }
}
