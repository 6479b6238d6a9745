namespace HotChocolate.Execution;

/// <summary>Which kinds of operations a request may run.</summary>
[Flags]
public enum GraphQLRequestFlags
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Queries.</summary>
    AllowQuery = 1,

    /// <summary>Mutations.</summary>
    AllowMutation = 2,

    /// <summary>Subscriptions.</summary>
    AllowSubscription = 4,

    /// <summary>Responses in parts.</summary>
    AllowStreams = 8,

    /// <summary>All of them.</summary>
    AllowAll = AllowQuery | AllowMutation | AllowSubscription | AllowStreams,
}
