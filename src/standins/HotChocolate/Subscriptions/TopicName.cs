using System.Globalization;
using System.Reflection;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate.Subscriptions;

/// <summary>The topic of a subscription, once its arguments are known.</summary>
internal sealed class TopicName
{
    private readonly string _template;
    private readonly string[] _arguments;

    private TopicName(string template, IEnumerable<InputField> arguments)
    {
        _template = template;
        _arguments = [.. arguments.Select(argument => argument.Name).Where(name => template.Contains(Placeholder(name), StringComparison.Ordinal))];
    }

    public static TopicName Of(MethodInfo method, IEnumerable<InputField> arguments) =>
        new(method.GetCustomAttribute<TopicAttribute>()?.Name ?? method.Name, arguments);

    public string For(IResolverContext context) => _arguments.Aggregate(_template, (topic, name) => topic.Replace(
        Placeholder(name), Convert.ToString(context.ArgumentValue<object>(name), CultureInfo.InvariantCulture), StringComparison.Ordinal));

    private static string Placeholder(string argument) => $"{{{argument}}}";
}
