import type { Brand } from "./brand.ts";

/** The stem of a document's file name in lower case; names the document in every address and link. */
export type DocumentId = Brand<"DocumentId">;
/** `<document>/recommendation-<8 hex of the normalised text>`; the other record ids are made alike. */
export type RecommendationId = Brand<"RecommendationId">;
export type ActionId = Brand<"ActionId">;
export type UpdateId = Brand<"UpdateId">;
export type LearningId = Brand<"LearningId">;
export type ClauseId = Brand<"ClauseId">;
export type PassageId = RecommendationId | ActionId | UpdateId | LearningId | ClauseId;
export type ThemeId = Brand<"ThemeId">;
export type AreaId = Brand<"AreaId">;
export type AgencyId = Brand<"AgencyId">;
export type PartnershipId = Brand<"PartnershipId">;
/** Names a thread by its first member, so that it keeps its id when others join: `thread-<8 hex>`. */
export type ThreadId = Brand<"ThreadId">;
/** A code of `data/codebook/asks.json`: a kind of change asked for, or what it is about. */
export type AskId = Brand<"AskId">;
export type ReviewId = Brand<"ReviewId">;
