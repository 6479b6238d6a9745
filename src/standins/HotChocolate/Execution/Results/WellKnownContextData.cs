namespace HotChocolate;

/// <summary>Names of values that the parts of the engine hand each other.</summary>
public static class WellKnownContextData
{
    /// <summary>In a result: the document is not valid.</summary>
    public const string ValidationErrors = "HotChocolate.Execution.ValidationErrors";

    /// <summary>In a result: the request may not run operations of that kind.</summary>
    public const string OperationNotAllowed = "HotChocolate.Execution.OperationNotAllowed";

    /// <summary>In a request: the response is to tell what the operation costs.</summary>
    public const string ReportCost = "HotChocolate.CostAnalysis.ReportCost";

    /// <summary>In a request: the response is to tell what the operation costs, and nothing is to be run.</summary>
    public const string ValidateCost = "HotChocolate.CostAnalysis.ValidateCost";

    /// <summary>In a result: the HTTP status to answer with.</summary>
    public const string HttpStatusCode = "HotChocolate.Execution.Transport.HttpStatusCode";

    /// <summary>Among the scoped values of a subscription's field: the message that the event is about.</summary>
    public const string EventMessage = "HotChocolate.Execution.EventMessage";
}
