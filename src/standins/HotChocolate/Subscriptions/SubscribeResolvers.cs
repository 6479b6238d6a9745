using System.Reflection;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace HotChocolate.Subscriptions;

/// <summary>How the events of a subscription's field are come by (October 2021, 6.2.3.1 CreateSourceEventStream).</summary>
internal static class SubscribeResolvers
{
    private static readonly MethodInfo Generic = typeof(SubscribeResolvers).GetMethod(nameof(Listen), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <returns>What opens the stream; <see langword="null"/> where the member is no subscription.</returns>
    /// <exception cref="SchemaException">It does not say what its messages are.</exception>
    public static SubscribeResolverDelegate? Of(MemberInfo member, IReadOnlyList<InputField> arguments)
    {
        if (member is not MethodInfo method || method.GetCustomAttribute<SubscribeAttribute>() is not { } subscribe)
        {
            return null;
        }

        var message = subscribe.MessageType
            ?? Array.Find(method.GetParameters(), parameter => parameter.IsDefined(typeof(EventMessageAttribute)))?.ParameterType
            ?? throw new SchemaException($"{method.DeclaringType}.{method.Name} is a subscription without a parameter for its messages. Mark one with [EventMessage].");
        return (SubscribeResolverDelegate)Generic.MakeGenericMethod(message).Invoke(null, [TopicName.Of(method, arguments)])!;
    }

    /// <summary>The message that a resolver is called for.</summary>
    public static T Message<T>(IResolverContext context) =>
        context.ScopedContextData.TryGetValue(WellKnownContextData.EventMessage, out var message) && message is T value
            ? value
            : throw new InvalidOperationException("There is no event message on the context.");

    private static SubscribeResolverDelegate Listen<TMessage>(TopicName topic) => async context =>
    {
        var receiver = context.Service<ITopicEventReceiver>();
        return await receiver.SubscribeAsync<TMessage>(topic.For(context), null, null, context.RequestAborted).ConfigureAwait(false);
    };
}
