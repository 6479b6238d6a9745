using Xunit;
using Xunit.Sdk;

namespace NatoGraph.Testing.Discovery;

/// <summary>A test of the suite. It is skipped in a class whose <see cref="RequirementAttribute"/> is not met.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("NatoGraph.Testing.Discovery.StoreFactDiscoverer", "NatoGraph.Testing")]
public sealed class StoreFactAttribute : FactAttribute;

/// <inheritdoc cref="StoreFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("NatoGraph.Testing.Discovery.StoreTheoryDiscoverer", "NatoGraph.Testing")]
public sealed class StoreTheoryAttribute : TheoryAttribute;
