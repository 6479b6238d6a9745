namespace NatoGraph.GraphQL.Errors;

/// <summary>What <c>extensions.code</c> of an error says, for programs.</summary>
internal static class ErrorCodes
{
    public const string BadDate = "BAD_DATE";
    public const string BadId = "BAD_ID";
    public const string BadCursor = "BAD_CURSOR";
    public const string BadArgument = "BAD_ARGUMENT";
    public const string NotFound = "NOT_FOUND";
    public const string TooDeep = "TOO_DEEP";
    public const string TooManyAliases = "TOO_MANY_ALIASES";
    public const string TooManyRootFields = "TOO_MANY_ROOT_FIELDS";
    public const string Internal = "INTERNAL_ERROR";
    public const string StoreLocked = "STORE_LOCKED";
    public const string StoreDamaged = "STORE_DAMAGED";
    public const string StoreNewer = "STORE_NEWER_VERSION";
    public const string StoreNotWritable = "STORE_NOT_WRITABLE";
    public const string StoreUnreachable = "STORE_UNREACHABLE";
}
