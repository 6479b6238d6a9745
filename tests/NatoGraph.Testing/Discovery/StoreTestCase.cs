using Xunit.Abstractions;
using Xunit.Sdk;

namespace NatoGraph.Testing.Discovery;

/// <summary>A test that is skipped where its class lacks what it needs.</summary>
public sealed class StoreTestCase : XunitTestCase
{
    /// <summary>For reading it back.</summary>
    [Obsolete("The runner makes it empty and then fills it.")]
    public StoreTestCase()
    {
    }

    public StoreTestCase(IMessageSink messages, ITestFrameworkDiscoveryOptions options, ITestMethod method, object[]? arguments = null)
        : base(messages, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method, arguments)
    {
    }

    protected override string GetSkipReason(IAttributeInfo factAttribute) =>
        TestMethod.TestClass.Class.ToRuntimeType().GetCustomAttributes(typeof(RequirementAttribute), inherit: true)
            .OfType<RequirementAttribute>().Select(requirement => requirement.WhyMissing).OfType<string>().FirstOrDefault()
        ?? base.GetSkipReason(factAttribute);
}
