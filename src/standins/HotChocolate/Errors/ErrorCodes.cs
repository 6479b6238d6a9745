namespace HotChocolate;

/// <summary>The codes of the errors that the engine itself reports.</summary>
public static class ErrorCodes
{
    /// <summary>Codes of errors during execution.</summary>
    public static class Execution
    {
        /// <summary>A result does not fit its scalar or enum type.</summary>
        public const string CannotSerializeLeafValue = "EXEC_INVALID_LEAF_VALUE";

        /// <summary>No object type is known for a value of an interface or union type.</summary>
        public const string CannotResolveAbstractType = "EXEC_UNABLE_TO_RESOLVE_ABSTRACT_TYPE";

        /// <summary>A value that is no list stands where a list belongs.</summary>
        public const string ListTypeNotSupported = "EXEC_LIST_TYPE_NOT_SUPPORTED";

        /// <summary>The request took too long.</summary>
        public const string Timeout = "HC0045";

        /// <summary>The request was cancelled.</summary>
        public const string Canceled = "HC0049";

        /// <summary>The operation costs more than it may.</summary>
        public const string CostExceeded = "HC0047";

        /// <summary>No argument limits a list where exactly one must.</summary>
        public const string OneSlicingArgumentRequired = "HC0082";

        /// <summary>Null stands where it may not.</summary>
        public const string NonNullViolation = "HC0018";

        /// <summary>A variable is declared with an output type.</summary>
        public const string MustBeInputType = "HC0017";

        /// <summary>The query text is no GraphQL.</summary>
        public const string SyntaxError = "HC0014";

        /// <summary>The request has no document.</summary>
        public const string QueryNotFound = "HC0015";

        /// <summary>The parent's value is not of the type the resolver asked for.</summary>
        public const string CannotCastParent = "HC0053";

        /// <summary>No field of an input object is given where exactly one belongs.</summary>
        public const string OneOfNoFieldSet = "HC0054";

        /// <summary>Several fields of an input object are given where exactly one belongs.</summary>
        public const string OneOfMoreThanOneFieldSet = "HC0055";

        /// <summary>The one field of an input object is null.</summary>
        public const string OneOfFieldIsNull = "HC0056";
    }

    /// <summary>Codes of errors in what the HTTP request carries.</summary>
    public static class Server
    {
        /// <summary>The request cannot be understood.</summary>
        public const string RequestInvalid = "HC0009";

        /// <summary>The request is too large.</summary>
        public const string MaxRequestSize = "HC0010";

        /// <summary>The query text is no GraphQL.</summary>
        public const string SyntaxError = "HC0011";

        /// <summary>Reading the request failed.</summary>
        public const string UnexpectedRequestParserError = "HC0012";

        /// <summary>The request has neither a query nor the id of one.</summary>
        public const string QueryAndIdMissing = "HC0013";

        /// <summary>None of the media types that the client accepts can be served.</summary>
        public const string NoSupportedAcceptMediaType = "HC0063";

        /// <summary>The <c>Accept</c> header cannot be read.</summary>
        public const string InvalidAcceptHeaderValue = "HC0064";
    }
}
