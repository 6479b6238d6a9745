using Xunit.Sdk;

namespace NatoGraph.Storage.Contract.Discovery;

/// <summary>A test of the suite. It is skipped in a class whose <see cref="RequirementAttribute"/> is not met.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("NatoGraph.Storage.Contract.Discovery.StoreFactDiscoverer", "NatoGraph.Storage.Contract")]
public sealed class StoreFactAttribute : FactAttribute;

/// <inheritdoc cref="StoreFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("NatoGraph.Storage.Contract.Discovery.StoreTheoryDiscoverer", "NatoGraph.Storage.Contract")]
public sealed class StoreTheoryAttribute : TheoryAttribute;
