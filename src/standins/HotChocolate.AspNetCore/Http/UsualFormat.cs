namespace HotChocolate.AspNetCore.Http;

/// <summary>The format of responses where the client has no wish.</summary>
internal sealed record UsualFormat(ResponseFormat Format);
